#include "studio/practice/sample_practice.h"

#include "studio/practice/calendar_time.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/design/design.h"
#include "trichion/optics/pigment.h"
#include "trichion/plan/intervals.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace trichion::studio {

namespace fs = std::filesystem;
using plan::Date;
using store::Sealed;
using SealedText = store::Sealed<std::string>;

namespace {

constexpr std::size_t kLargestPhoto_bytes = std::size_t{16} << 20U;
constexpr int kDots = 4200; // of a session, about what a first design asks for

struct Person {
    const char* name;
    const char* state;
    const char* goal;
    const char* note;
    const char* phone;
    int lastSession_days; ///< after today; 0: none
    int nextSession_days; ///< after today; -1: none
    int done;             ///< sessions
    bool hasPhotos;
    std::array<const char*, 2> styles{}; ///< of designs
};

// Invented.
constexpr std::array<Person, 8> kPeople = {{
    {"Alex Sample",
     "in-progress",
     "A natural line, not too low",
     "Works outdoors: talk about sun.",
     "+1 555 0100",
     -14,
     0,
     1,
     true,
     {"natural", "soft"}},
    {"Robin Example",
     "consultation",
     "Buzz cut look",
     "Found us through a friend.",
     "+1 555 0101",
     0,
     -1,
     0,
     true,
     {"natural", nullptr}},
    {"Sam Muster",
     "aftercare",
     "Cover the scar of a transplant",
     "Scar at the back, 11 cm.",
     "+1 555 0102",
     -4,
     10,
     2,
     false,
     {"natural", nullptr}},
    {"Kim Ejemplo", "completed", "Fuller crown", "", "+1 555 0103", -38, -1, 3, false, {"natural", nullptr}},
    {"Jordan Exemple",
     "quoted",
     "Sharp edges",
     "Asked about the price twice.",
     "+1 555 0104",
     0,
     -1,
     0,
     false,
     {}},
    {"Chris Örnek",
     "scheduled",
     "Lower the line by a centimetre",
     "",
     "+1 555 0105",
     0,
     2,
     0,
     false,
     {"natural", nullptr}},
    {"Toni Sample", "healed", "", "Sent two friends.", "+1 555 0106", -1180, -1, 3, false, {}},
    {"Mika Näyte", "enquiry", "", "Called, wants to send photos.", "+1 555 0107", 0, -1, 0, false, {}},
}};

std::optional<SealedText> sealed(const char* text) {
    return *text == '\0' ? std::nullopt : std::optional<SealedText>(SealedText(text));
}

class SampleMaker {
  public:
    explicit SampleMaker(store::Practice& practice)
        : m_practice(practice)
        , m_transaction(practice.connection())
        , m_today(today())
        , m_interval(plan::shippedIntervals().front()) {}

    void make() {
        addPigments();
        for (const Person& person : kPeople)
            addPerson(person);
        m_transaction.commit();
    }

  private:
    void addPigments() {
        int days = -20;
        for (const char* id : {"carbon-8", "carbon-10"}) {
            const optics::Pigment& known = optics::pigmentOf(id);
            store::Pigment pigment;
            pigment.key = known.id;
            pigment.name = known.name;
            pigment.maker = "Sample maker";
            pigment = m_practice.add(m_transaction, pigment);
            for (int bottle = 1; bottle <= 2; ++bottle, days += 130) {
                store::PigmentLot lot;
                lot.pigment = pigment.id;
                lot.label = "LOT-" + known.id.substr(known.id.find('-') + 1) + "0" + std::to_string(bottle);
                lot.expiresOn = m_today.plusDays(days);
                lot.stock_ml = 15.0 - 4.0 * bottle;
                lot.least_ml = 5.0;
                m_lots.push_back(m_practice.add(m_transaction, lot));
            }
        }
    }

    void addPerson(const Person& person) {
        store::Client client;
        client.name = SealedText(person.name);
        client.state = person.state;
        client.phone = sealed(person.phone);
        client.goal = sealed(person.goal);
        client.note = sealed(person.note);
        client = m_practice.add(m_transaction, client);
        if (person.hasPhotos)
            addPhotos(client);
        std::optional<store::DesignRevision> chosen;
        for (const char* style : person.styles)
            if (style != nullptr) {
                const auto made = addDesign(client, style, chosen ? "draft" : "chosen");
                if (!chosen)
                    chosen = made;
            }
        addSessions(client, person);
    }

    void addPhotos(const store::Client& client) {
        for (const auto& [name, view] :
             {std::pair{"front", "front"}, std::pair{"threequarter", "quarter-left"},
              std::pair{"top", "top"}}) {
            const std::vector<std::uint8_t> bytes = base::readFile(
                base::resourcePath("samples/scan_" + std::string(name) + ".png"), kLargestPhoto_bytes);
            store::Photo photo;
            photo.client = client.id;
            photo.takenOn = m_today.plusDays(-30);
            photo.view = view;
            (void)m_practice.addPhoto(m_transaction, photo, bytes);
        }
    }

    store::DesignRevision addDesign(const store::Client& client, const std::string& style,
                                    const std::string& state) {
        store::DesignRow design;
        design.client = client.id;
        design.state = state;
        design.title = SealedText(state == "chosen" ? "A" : "B");
        design = m_practice.add(m_transaction, design);
        const std::vector<std::string> known = design::hairlineStyles();
        const bool isKnown = std::find(known.begin(), known.end(), style) != known.end();
        store::DesignRevision revision;
        revision.client = client.id;
        revision.design = design.id;
        revision.made_ms = m_practice.now_ms();
        revision.content = SealedText(
            design::designToJson(design::proposeDesign(head::meanHead(), isKnown ? style : known.back())));
        return m_practice.add(m_transaction, revision);
    }

    void addSessions(const store::Client& client, const Person& person) {
        for (int number = 1; number <= person.done; ++number) {
            const int days = person.lastSession_days - (person.done - number) * m_interval.usual_days;
            store::Session session = sessionOn(client, number, days);
            session.state = "done";
            session.isFinal = person.done == 3 && number == 3;
            session.minutes = 190;
            session = m_practice.add(m_transaction, session);
            store::SessionItem item;
            item.client = client.id;
            item.session = session.id;
            item.lot = m_lots.at(static_cast<std::size_t>(number) % m_lots.size()).id;
            item.zone = "mid-scalp";
            item.needle = "3RL";
            item.depth_mm = 0.6;
            item.dilution_parts_water = 8.0;
            item.dots = kDots;
            item.minutes = 95;
            (void)m_practice.add(m_transaction, item);
        }
        if (person.nextSession_days >= 0)
            (void)m_practice.add(m_transaction, sessionOn(client, person.done + 1, person.nextSession_days));
    }

    store::Session sessionOn(const store::Client& client, int number, int days) {
        store::Session session;
        session.client = client.id;
        session.number = number;
        session.heldOn = m_today.plusDays(days);
        session.begins_ms = localMoment(session.heldOn, 60 * (9 + static_cast<int>(client.number % 4) * 2));
        session.minutes = 210;
        return session;
    }

    store::Practice& m_practice;
    store::Transaction m_transaction;
    Date m_today;
    plan::IntervalProtocol m_interval;
    std::vector<store::PigmentLot> m_lots;
};

} // namespace

void makeSamplePractice(const fs::path& folder, const store::Clock& clock) {
    std::error_code ignored;
    if (fs::exists(folder, ignored) && !fs::is_empty(folder, ignored))
        return;
    fs::path unfinished = folder;
    unfinished += ".part";
    fs::remove_all(unfinished, ignored);
    fs::create_directories(folder.parent_path(), ignored);
    {
        store::NewPractice wanted;
        wanted.name = SealedText("Sample practice");
        store::Practice practice = store::Practice::create(unfinished, wanted, clock);
        SampleMaker(practice).make();
    }
    fs::remove(folder, ignored); // an empty one
    fs::rename(unfinished, folder);
}

} // namespace trichion::studio

#include "trichion/store/day.h"

namespace trichion::store {

namespace {

std::string dayQuery() {
    std::string columns = "session.id, session.revision, session.changed_ms";
    forEachColumn<Session>([&](const auto& column) { columns += ", session." + columnName(column); });
    return "SELECT " + columns +
           ", client.number, client.revision, client.name_sealed FROM session"
           " JOIN client ON client.id = session.client WHERE session.held_on = ?"
           " ORDER BY session.begins_ms, session.rowid";
}

} // namespace

std::vector<SessionOfDay> sessionsOn(Practice& practice, plan::Date day) {
    static const std::string sql = dayQuery();
    constexpr int kAfter = 3 + static_cast<int>(std::tuple_size_v<decltype(TableOf<Session>::kColumns)>);
    Statement rows = practice.connection().prepare(sql);
    rows.bind(std::string_view(day.iso()));
    std::vector<SessionOfDay> sessions;
    while (rows.step()) {
        RowReader<Session> reader(rows, practice.keySource());
        forEachColumn<Session>(reader);
        SessionOfDay item;
        item.session = reader.take();
        item.clientNumber = rows.integer(kAfter);
        const ClientId& client = item.session.client;
        const Bytes name =
            unseal(practice.keySource().clientKey(client),
                   {"client", "name_sealed", client.text, rows.integer(kAfter + 1)}, rows.bytes(kAfter + 2));
        item.clientName = Sealed<std::string>(std::string(name.begin(), name.end()));
        sessions.push_back(std::move(item));
    }
    return sessions;
}

} // namespace trichion::store

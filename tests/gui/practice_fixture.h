#pragma once
/// \file
/// The real window with a practice in a folder of the test's own.

#include "studio/main_window.h"
#include "studio/practice/client_file.h"
#include "studio/practice/client_page.h"
#include "studio/practice/clients_page.h"
#include "studio/practice/new_practice_dialog.h"
#include "studio/practice/page_parts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <gtest/gtest.h>

namespace trichion::studio {

class PracticeTest : public testing::Test {
  protected:
    static constexpr int kPatience_ms = 60'000; // sanitizers on a busy machine
    static constexpr const char* kPassphrase = "three plain words";

    void SetUp() override {
        // Several of these run at the same time: each has settings and a sample practice of its own.
        QCoreApplication::setApplicationName(
            QStringLiteral("trichion-test-%1").arg(QCoreApplication::applicationPid()));
        QSettings().remove("practice");
        std::filesystem::remove_all(PracticeDesk::sampleFolder());
        asking() = [this](QWidget*, const Question& question) {
            asked = question.title;
            return answer;
        };
        window = std::make_unique<MainWindow>();
        window->askUnsaved = [] { return Unsaved::Discard; };
        window->resize(1280, 800);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void TearDown() override {
        window.reset();
        std::filesystem::remove_all(PracticeDesk::sampleFolder().parent_path());
    }

    template<class Condition>
    static bool becomes(const Condition& condition) {
        return QTest::qWaitFor(condition, kPatience_ms);
    }

    PracticeShell& shell() { return window->shell(); }
    PracticeDesk& desk() { return shell().desk(); }
    bool settled() {
        return becomes([this] { return !desk().busy(); });
    }
    std::filesystem::path folder() const {
        return std::filesystem::path(home.path().toStdString()) / "practice";
    }

    /// A sealed practice with nobody in it.
    void makePractice() {
        store::NewPractice wanted;
        wanted.name = store::Sealed<std::string>("Test");
        wanted.passphrase = store::Sealed<std::string>(kPassphrase);
        wanted.cost = store::PassphraseCost::Least;
        desk().create(folder(), wanted, [](const store::Sealed<std::string>&) {}, {});
        ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
        ASSERT_TRUE(settled());
    }
    void openSample() {
        desk().openSample();
        ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
        ASSERT_TRUE(settled());
    }

    /// Reads or writes in the practice, as a page does.
    template<class Work>
    auto inPractice(Work work) {
        std::optional<decltype(work(std::declval<store::Practice&>()))> result;
        desk().run([&](store::Practice& practice) -> PracticeDesk::Finish {
            return [&result, value = work(practice)] { result = value; };
        });
        EXPECT_TRUE(becomes([&] { return result.has_value() || !desk().busy(); }));
        if (!result)
            throw std::runtime_error("the practice refused");
        return *result;
    }
    store::Client addClient(const std::string& name) {
        const store::Client client = inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::Client made;
            made.name = store::Sealed<std::string>(name);
            made = practice.add(transaction, made);
            transaction.commit();
            return made;
        });
        desk().clients().put(client);
        return client;
    }
    store::Session addSession(const store::ClientId& client, plan::Date day) {
        return inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::Session session;
            session.client = client;
            session.heldOn = day;
            session = practice.add(transaction, session);
            transaction.commit();
            return session;
        });
    }
    ClientFilePtr fileOf(const store::ClientId& client) {
        return inPractice([&](store::Practice& practice) { return clientFileOf(practice, client); });
    }
    /// The button with this text, without its marks.
    static QPushButton* button(const QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->accessibleName() == text && !each->isHidden())
                return each;
        return nullptr;
    }
    static void type(QWidget* into, const QString& text) {
        into->setFocus();
        QTest::keyClicks(into, text);
    }

    QTemporaryDir home;
    bool answer = true; ///< to what is asked before something is lost
    QString asked;
    std::unique_ptr<MainWindow> window;
};

} // namespace trichion::studio

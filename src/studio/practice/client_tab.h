#pragma once
/// \file
/// A part of a client's file as a page of its own.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"
#include "studio/practice/studio_link.h"

#include <QWidget>

namespace trichion::studio {

class ClientTab : public QWidget {
    Q_OBJECT
  public:
    ClientTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
        : QWidget(parent), m_desk(desk), m_link(link) {}

    /// The file as it is now; nothing: nobody is shown.
    void show(const ClientFilePtr& file) {
        const bool isOther = !m_file || !file || m_file->client.id != file->client.id;
        m_file = file;
        follow(isOther ? Client::Another : Client::Same);
    }

  signals:
    void told(const QString& sentence);
    /// A file was written.
    void wrote(const QString& sentence, const std::filesystem::path& path);
    void sessionWanted(const trichion::store::Id<trichion::store::Session>& session);
    /// The client is gone.
    void erased();

  protected:
    enum class Client { Same, Another };
    virtual void follow(Client client) = 0;

    [[nodiscard]] PracticeDesk& desk() noexcept { return m_desk; }
    [[nodiscard]] StudioLink& link() noexcept { return m_link; }
    /// Null while nobody is shown.
    [[nodiscard]] const ClientFilePtr& file() const noexcept { return m_file; }

  private:
    PracticeDesk& m_desk;
    StudioLink& m_link;
    ClientFilePtr m_file;
};

} // namespace trichion::studio

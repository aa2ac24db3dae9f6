#pragma once
/// \file
/// Folds of the look section: what makes dots last, what changes on the client, the light, and what can go
/// wrong. None of it changes the design.

#include "studio/document/document.h"
#include "studio/panels/fold.h"

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

/// What the client's skin and life do to the dots over the years; estimates.
class WearFold : public Fold {
    Q_OBJECT
  public:
    WearFold(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] Segments& skin() { return *m_skin; }
    [[nodiscard]] Segments& sun() { return *m_sun; }
    [[nodiscard]] Segments& skinType() { return *m_skinType; }
    [[nodiscard]] QCheckBox& largerSpread() { return *m_largerSpread; }

  private:
    QCheckBox* addCheck(const QString& text, const QString& help, bool optics::Wear::*part);
    void showLook();

    Document& m_document;
    Segments* m_skin;
    Segments* m_sun;
    Segments* m_skinType;
    std::vector<std::pair<QCheckBox*, bool optics::Wear::*>> m_checks;
    QCheckBox* m_largerSpread;
};

/// Other light, a tan, grey hair.
class SceneFold : public Fold {
    Q_OBJECT
  public:
    SceneFold(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] BarSlider& of(double render::Light::*part);
    [[nodiscard]] BarSlider& tan() { return *m_tan; }
    [[nodiscard]] BarSlider& greyHair() { return *m_greyHair; }
    [[nodiscard]] QPushButton& asInPhoto() { return *m_asInPhoto; }

  private:
    void addLight(const QString& name, const QString& help, double low, double high, double standard,
                  double render::Light::*part);
    BarSlider* addBody(const QString& name, const QString& help, double render::BodyChange::*part);
    void showLook();

    Document& m_document;
    std::vector<std::pair<BarSlider*, double render::Light::*>> m_lights;
    BarSlider* m_tan;
    BarSlider* m_greyHair;
    QPushButton* m_asInPhoto;
};

/// A treatment gone wrong, on the client's own photo, with its cause.
class FailureFold : public Fold {
    Q_OBJECT
  public:
    FailureFold(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QString cause() const;

  private:
    void pick(int row);
    void showLook();

    Document& m_document;
    QListWidget* m_list;
    QLabel* m_cause;
    optics::Age m_before = optics::kHealed; ///< what was looked at before
};

} // namespace trichion::studio

#pragma once
/// \file
/// What the needle puts in: shade, and the hand behind it. Changes the design.

#include "studio/document/document.h"
#include "studio/document/edits.h"
#include "studio/panels/fold.h"
#include "studio/panels/section.h"

class QComboBox;
class QLabel;

namespace trichion::studio {

class BarSlider;
class ValueSlider;

/// Needle, depth, water, pressure and time, and the dot that they leave.
class HandFold : public Fold {
    Q_OBJECT
  public:
    HandFold(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] QComboBox& needle() { return *m_needle; }
    [[nodiscard]] QComboBox& count() { return *m_count; }
    [[nodiscard]] BarSlider& of(double optics::Technique::*part);
    /// The dot that is left, in words.
    [[nodiscard]] QString dot() const;

  private:
    void addSlider(const QString& name, const QString& help, double low, double high, double grain,
                   int decimals, double standard, const QString& suffix, double optics::Technique::*part);
    [[nodiscard]] optics::Technique technique() const;
    void take(const optics::Technique& technique, const QString& text);
    void showDesign();

    Document& m_document;
    QComboBox* m_needle;
    QComboBox* m_count;
    std::vector<std::pair<BarSlider*, double optics::Technique::*>> m_sliders;
    QLabel* m_dot;
};

class PigmentSection : public Section {
    Q_OBJECT
  public:
    PigmentSection(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] ValueSlider& value() { return *m_shade; }
    [[nodiscard]] HandFold& hand() { return *m_hand; }

  private:
    void showDesign();

    Document& m_document;
    ValueSlider* m_shade;
    QLabel* m_number;
    HandFold* m_hand;
};

} // namespace trichion::studio

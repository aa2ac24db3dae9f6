// Photos of one head side by side and one after the other: stamped as photos, with their dates.

#include "documents/stamp.h"
#include "documents/text_setup.h"
#include "documents/time_lapse.h"
#include "photo/decode.h"
#include "photo/encode.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string_view>

using namespace trichion;
using documents::DatedPhoto;

namespace {

base::Picture plain(int width, int height, std::uint8_t grey) {
    base::Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            std::fill_n(picture.pixel(x, y), 3, grey);
            picture.pixel(x, y)[3] = 255;
        }
    return picture;
}

std::vector<DatedPhoto> yearly(int width) {
    return {{"1 Jan 2026", "healed", plain(width, width / 2, 190)},
            {"1 Jan 2027", "", plain(width, width / 2, 170), DatedPhoto::Made::Laid},
            {"1 Jan 2028", "", plain(width, width / 2, 150), DatedPhoto::Made::Laid}};
}

std::size_t count(std::string_view bytes, std::string_view word) {
    std::size_t found = 0;
    for (std::size_t at = bytes.find(word); at != std::string_view::npos; at = bytes.find(word, at + 1))
        ++found;
    return found;
}

} // namespace

TEST(TimeLapse, HasAFrameForEachPhotoAndFitsTheScreen) {
    const documents::TextRendering text;
    const std::vector<std::uint8_t> file = documents::timeLapse(yearly(1300));
    const std::string_view bytes(reinterpret_cast<const char*>(file.data()), file.size());
    EXPECT_EQ(bytes.substr(0, 4), "RIFF");
    EXPECT_EQ(count(bytes, "ANMF"), 3U);
    EXPECT_EQ(photo::decodePhoto(file, "lapse", {}).pixels.width(), documents::kLapseWidth_px);
    EXPECT_EQ(documents::timeLapse(yearly(1300)), file);
    EXPECT_THROW((void)documents::timeLapse({}), base::Error);
}

TEST(TimeLapse, EveryPhotoSaysThatItIsOneAndWhen) {
    const documents::TextRendering text;
    for (const DatedPhoto& photo : yearly(640)) {
        const base::Picture stamped = documents::datedPhoto(photo);
        const documents::Subject subject = photo.made == DatedPhoto::Made::Laid
                                               ? documents::Subject::AlignedPhoto
                                               : documents::Subject::UnchangedPhoto;
        const base::Picture wanted = documents::stamped(photo.picture, {subject, photo.date, photo.state});
        EXPECT_EQ(photo::encodePng(stamped, {}), photo::encodePng(wanted, {}));
        EXPECT_NE(photo::encodePng(stamped, {}), photo::encodePng(photo.picture, {}));
    }
    const base::Picture sheet = documents::sideBySide(yearly(640), 320);
    EXPECT_GT(sheet.width(), 3 * 320);
}

#include "fuzz/kinds.h"
#include "photo/decode.h"

namespace trichion::fuzz {

void takePhoto(Input input) {
    static const bool isReady = (photo::claimMainThread(), true);
    require(isReady, "a thread");
    answers([&] {
        const photo::Photo photo = photo::decodePhoto(input, "photo", {});
        require(photo.pixels.width() >= 64 && photo.pixels.height() >= 64, "a photo below the least size");
        require(photo.sha256.size() == 64, "a sum of the wrong length");
        require(!photo.focal35_mm || (*photo.focal35_mm > 0.0 && *photo.focal35_mm <= 2000.0),
                "a focal length outside its range");
        require(!photo.takenOn || photo.takenOn->size() == 19, "a date that is none");
    });
}

} // namespace trichion::fuzz

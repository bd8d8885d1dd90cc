import Wording

/// What an image file may have and these readers do not read.
package enum ImageFeature: Worded, CaseIterable {
    /// TIFF: samples that are compressed otherwise than by LZW or PackBits.
    case compression
    /// TIFF: colour, transparency or samples of other than 8 bits.
    case colour
    /// TIFF: an image that is to be turned or mirrored.
    case orientation
    /// TIFF: several images in one file.
    case pages
    /// WSQ: filters of more than 32 taps, or one of odd and one of even length.
    case wavelet
    /// WSQ: restart intervals.
    case restarts
}

import CFPrint
import CLibFPrint
import ReaderWire

extension ReaderDeviceInfo {
    init(_ device: UnsafeMutablePointer<FpDevice>) {
        self.init(
            driver: Self.text(fp_device_get_driver(device)),
            identifier: Self.text(fp_device_get_device_id(device)),
            name: Self.text(fp_device_get_name(device)),
            isPress: fp_device_get_scan_type(device) == FP_SCAN_TYPE_PRESS,
            givesImages: fp_device_has_feature(device, FP_DEVICE_FEATURE_CAPTURE) != 0)
    }

    /// At most the 255 bytes that the protocol carries; four bytes a character is the longest UTF-8 has.
    private static func text(_ cString: UnsafePointer<CChar>?) -> String {
        guard let cString else { return "" }
        let text = String(cString: cString)
        return text.utf8.count <= 255 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(63)))
    }
}

extension QRCodeFault {
    package var english: String {
        switch self {
        case .badText: "there is no text for the QR code; give one"
        case .tooLong: "the text is too long for one QR code; divide it"
        case .tooLarge: "the picture of the QR code would be too large; choose smaller modules"
        case .memory: "there is not enough memory for the QR code; close other programs and try again"
        }
    }
}

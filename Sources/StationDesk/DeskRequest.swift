package import ElectionModel
package import Sodium

/// What a terminal's page or command line asks of the daemon (`Docs/formats/desk-protocol.md`).
package enum DeskRequest: Sendable {
    /// A member and the code that proves their presence.
    package struct Presence: Sendable {
        package let id: MemberId
        package let code: SecretBytes
    }

    case status
    /// How the combined unit is.
    case devices
    case open(versionCode: String, Presence, Presence)
    case begin(Pin?)
    /// Begin with the person whose document the unit reads.
    case readDocument(seconds: Int)
    case scan(visit: String, seconds: Int)
    case photo(listNumber: Int)
    case confirm(visit: String, listNumber: Int, Presence)
    case fallback(visit: String, FallbackReason, Presence, Presence)
    case rejectPhoto(visit: String, Presence, Presence)
    /// Print the receipt of the person at the desk.
    case receipt(visit: String)
    case issue(visit: String)
    case handedOver(visit: String)
    case settle(listNumber: Int, handedOver: Bool, Presence, Presence)
    case spoil(listNumber: Int, Presence, Presence)
    case cancel(visit: String)
    /// The file of a correction of the list, by its whole path: the daemon reads it itself.
    case correct(file: String)
    case close([CountedPaper], Presence, Presence)
}

extension DeskRequest {
    /// Reads a request.
    ///
    /// - Throws: `CanonicalError.member` naming what is missing or wrong.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        func presence(_ name: String) throws(CanonicalError) -> Presence {
            let value = try canonical.object(name)
            return Presence(
                id: try value.value("id"), code: SecretBytes(Array(try value.string("code").utf8)))
        }
        func visit() throws(CanonicalError) -> String { try canonical.string("visit") }
        switch try canonical.string("do") {
        case "status": self = .status
        case "devices": self = .devices
        case "open":
            self = .open(
                versionCode: try canonical.string("versionCode"), try presence("first"), try presence("second"))
        case "begin":
            guard canonical["pin"] != nil else {
                self = .begin(nil)
                return
            }
            guard let pin = Pin(try canonical.string("pin")) else {
                throw .member("pin", expected: "a PIN of 14 digits")
            }
            self = .begin(pin)
        case "read-document": self = .readDocument(seconds: try canonical.int("seconds", in: 1...60))
        case "receipt": self = .receipt(visit: try visit())
        case "scan": self = .scan(visit: try visit(), seconds: try canonical.int("seconds", in: 1...30))
        case "photo": self = .photo(listNumber: try canonical.int("listNumber"))
        case "confirm":
            self = .confirm(
                visit: try visit(), listNumber: try canonical.int("listNumber"), try presence("first"))
        case "fallback":
            self = .fallback(
                visit: try visit(), try canonical.raw("reason"), try presence("first"), try presence("second"))
        case "reject-photo":
            self = .rejectPhoto(visit: try visit(), try presence("first"), try presence("second"))
        case "issue": self = .issue(visit: try visit())
        case "handed-over": self = .handedOver(visit: try visit())
        case "settle":
            self = .settle(
                listNumber: try canonical.int("listNumber"), handedOver: try canonical.bool("handedOver"),
                try presence("first"), try presence("second"))
        case "spoil":
            self = .spoil(
                listNumber: try canonical.int("listNumber"), try presence("first"), try presence("second"))
        case "cancel": self = .cancel(visit: try visit())
        case "correct":
            let file = try canonical.string("delta")
            guard file.hasPrefix("/") else { throw .member("delta", expected: "a whole path, beginning with /") }
            self = .correct(file: file)
        case "close":
            self = .close(try canonical.values("papers"), try presence("first"), try presence("second"))
        default: throw .member("do", expected: "a request that this station knows")
        }
    }
}

package import Wording

/// A template that cannot be made or read. It names the place and never carries a value of the template.
package struct TemplateError: Sendable, Hashable {
    /// What is wrong.
    package enum Code: String, Sendable, Hashable {
        /// The bytes end inside the field.
        case truncated
        /// Bytes follow the end of the record.
        case trailingBytes
        /// Not the format or the version that this reader knows.
        case unknownFormat
        /// A length or count disagrees with the bytes.
        case lengthMismatch
        /// A value outside the range that the standard allows.
        case outOfRange
        /// A code that the standard reserves.
        case reservedCode
        /// Correct, but not supported here: different resolutions across and down, several views where one is expected.
        case unsupported
    }

    /// What is wrong.
    package let code: Code
    /// The field that it is about.
    package let field: TemplateField
    /// The view, from 0, when the place is inside one.
    package let view: Int?
    /// The minutia, from 0, when the place is inside one.
    package let minutia: Int?

    init(_ code: Code, _ field: TemplateField, view: Int? = nil, minutia: Int? = nil) {
        self.code = code
        self.field = field
        self.view = view
        self.minutia = minutia
    }
}

extension TemplateError: Fault {
    package var nature: FaultNature {
        switch code {
        case .truncated, .trailingBytes, .lengthMismatch, .outOfRange, .reservedCode: .unsound
        case .unknownFormat, .unsupported: .misuse
        }
    }

    /// The place, for those who write such files: the same in every language.
    var place: String {
        var place = field.rawValue
        if let minutia { place = "minutia \(minutia), " + place }
        if let view { place = "view \(view), " + place }
        return place
    }
}

import Wording

/// Why a row of a voter file is refused; the raw values stand in error files.
package enum RowFaultCode: String, Sendable, CaseIterable {
    case quotes
    case tooLong = "too-long"
    case zeroByte = "zero-byte"
    case encoding
    case fields
    case pin
    case age
    case station
    case empty
    case characters
    case length
    case duplicate
    case photoName = "photo-name"
    case photoMissing = "photo-missing"
    case photoSize = "photo-size"
    case photoFormat = "photo-format"

    /// Why a record cannot be read.
    package init(_ fault: CSVFault) {
        self =
            switch fault {
            case .quotes: .quotes
            case .tooLong: .tooLong
            case .zeroByte: .zeroByte
            }
    }
}

/// What is wrong with the row, and what to do.
extension RowFaultCode: Worded {}

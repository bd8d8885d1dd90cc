/// Why the bytes of a record are no CSV (RFC 4180, as Docs/formats/voter-csv.md narrows it).
package enum CSVFault: Sendable {
    /// A quotation mark inside an unquoted field, text after a closing one, or one that is never closed.
    case quotes
    /// The record has more than ``CSVReader/longestRecord`` bytes.
    case tooLong
    /// A zero byte.
    case zeroByte
}

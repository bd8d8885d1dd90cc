/// A check of RECORD-remote.md, section 11; the raw value is the number behind V.
package enum RemoteCheck: Int, CaseIterable, Sendable {
    case form = 1
    case manifest = 2
    case encodings = 3
    case commitments = 4
    case possession = 5
    case keys = 6
    case drills = 7
    case roll = 8
    case authorisations = 9
    case uniqueness = 10
    case identity = 11
    case selections = 12
    case sums = 13
    case lists = 14
    case signature = 15
    case succession = 16
    case inclusion = 17
    case period = 18
    case challenges = 19
    case voids = 20
    case countedSet = 21
    case aggregates = 22
    case units = 23
    case shares = 24
    case combination = 25
    case votes = 26
    case completeness = 27
    case seats = 28
    case shuffles = 29
    case turnout = 30

    /// The name that the record's page gives it.
    package var name: String { "V\(rawValue)" }
}

/// The methods that the REST message protocol passes on.
package enum RESTMethod: String, Hashable, Sendable, CaseIterable, Codable {
    case delete = "DELETE"
    case get = "GET"
    case head = "HEAD"
    case options = "OPTIONS"
    case patch = "PATCH"
    case post = "POST"
    case put = "PUT"
    case trace = "TRACE"

    /// Whether asking twice does no more than asking once, and nothing is changed ([RFC 9110, section 9.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1)).
    package var isSafe: Bool {
        switch self {
        case .get, .head, .options, .trace: true
        case .delete, .patch, .post, .put: false
        }
    }
}

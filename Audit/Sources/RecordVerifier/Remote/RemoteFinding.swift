/// What is wrong in a message of remote voting, and where.
package struct RemoteFinding: Error, Hashable, Sendable {
    /// The check that fails.
    package let check: RemoteCheck
    /// The contest, and behind a slash the option or list; empty where it is the whole message.
    package let place: String
    /// Why, for a person.
    let reason: String

    init(_ check: RemoteCheck, at place: String = "", _ reason: String? = nil) {
        self.check = check
        self.place = place
        self.reason = reason ?? check.fault
    }
}

package import Candidacy
package import ElectionModel

/// Everything that the clerk's page works with.
package struct ClerkOffice: Sendable {
    let desk: CandidateDesk
    let checks: (@Sendable (Clerk) -> CandidateVerification)?
    let labels: DeskLabels
    let sessions: ClerkSessions

    /// - Parameters:
    ///   - desk: where applications are worked on.
    ///   - clerks: who may sign in.
    ///   - checks: asks the state bodies for a clerk; `nil` without a connection to the exchange.
    ///   - labels: what the page calls things.
    ///   - clock: tells when sessions end.
    ///   - random: makes the sessions' tokens.
    package init(
        desk: CandidateDesk, clerks: ClerkBook, checks: (@Sendable (Clerk) -> CandidateVerification)?,
        labels: DeskLabels, clock: any WallClock, random: any RandomSource
    ) {
        self.desk = desk
        self.checks = checks
        self.labels = labels
        sessions = ClerkSessions(clerks: clerks, clock: clock, random: random)
    }
}

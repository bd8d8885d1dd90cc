/// How a service behind the stand-in answers one question.
package enum StandInManner: Equatable, Sendable {
    case good
    /// Well, after that time.
    case slow(Duration)
    /// Not at all, for three seconds.
    case silent
    /// With an error of the exchange itself, such as `Server.ServerProxy.ServiceFailed`.
    case exchangeError(String)
    /// With status 500 and a page.
    case serverError
    /// Elsewhere.
    case redirected
    /// As if another message had been asked.
    case otherId
    /// As if another service had been asked.
    case otherService
    /// About somebody else.
    case otherPerson
    /// With a business error in a good answer.
    case refusing(code: String)
    /// That there is no such person.
    case notFound
    /// With half of what XML or JSON would be.
    case malformed
    /// With more than may be read.
    case tooLarge
    /// With half of what it promises, and hangs up.
    case cut
    /// One byte after the other, for three seconds.
    case dripping
}

/// What every message says about itself, in SOAP and in REST alike.
package struct ExchangeHeader: Hashable, Sendable {
    /// Who asks.
    package let client: ClientIdentifier
    /// What is asked.
    package let service: ServiceIdentifier
    /// The message's own id, made by who asks; request, answer and evidence have the same.
    package let id: String
    /// Which official or program asks: two letters of the country first.
    package let userId: String?
    /// For which case.
    package let issue: String?
    /// Which of the provider's servers is asked, where it matters.
    package let securityServer: ServerIdentifier?
    /// On whose behalf.
    package let representedParty: RepresentedParty?
    /// In answers: the hash of the request that is answered.
    package let requestHash: RequestHash?

    /// A header of a request has no hash.
    package init(
        client: ClientIdentifier, service: ServiceIdentifier, id: String, userId: String?, issue: String?,
        securityServer: ServerIdentifier? = nil, representedParty: RepresentedParty? = nil,
        requestHash: RequestHash? = nil
    ) {
        self.client = client
        self.service = service
        self.id = id
        self.userId = userId
        self.issue = issue
        self.securityServer = securityServer
        self.representedParty = representedParty
        self.requestHash = requestHash
    }

    /// Whether an answer with this header answers a request with that one: the provider returns every header but the hash
    /// as it came. Who asked for which case may be left out, as some do; said otherwise it may not.
    package func answers(_ request: ExchangeHeader) -> Bool {
        client == request.client && service == request.service && id == request.id
            && (userId == nil || userId == request.userId) && (issue == nil || issue == request.issue)
    }
}

import ElectionModel
import Trust
import XRoad

/// Makes the container of an exchange, good or bad.
struct ContainerMaking {
    private let authority: StandInAuthority

    init(_ authority: StandInAuthority) { self.authority = authority }

    /// - Returns: `nil` where there is none.
    func bytes(
        _ manner: StandInEvidence, _ exchange: RecordedExchange, _ other: RecordedExchange?
    ) throws -> [UInt8]? {
        switch manner {
        case .good: try container(exchange, exchange.answer).bytes(stamp: authority.stamp)
        case .forged: try container(exchange, exchange.answer, isForged: true).bytes(stamp: authority.stamp)
        case .changed:
            try container(exchange, exchange.answer)
                .bytes(stamp: authority.stamp, writing: exchange.answer.recorded.message + [0x20])
        case .otherExchange:
            try container(other ?? exchange, (other ?? exchange).answer).bytes(stamp: authority.stamp)
        case .otherAnswer: try container(exchange, exchange.other).bytes(stamp: authority.stamp)
        case .unstamped: try container(exchange, exchange.answer).bytes(stamp: nil)
        case .garbage: Array("PK, but nothing of it".utf8)
        case .notYet, .serverError: nil
        }
    }

    private func container(
        _ exchange: RecordedExchange, _ answer: StandInAnswer, isForged: Bool = false
    ) throws -> SignedContainer {
        let (message, attachment) = answer.recorded
        return SignedContainer(
            message: message, attachment: attachment,
            key: try authority.key(of: exchange.header.service.provider.memberCode, isForged: isForged),
            time: SystemClock().now())
    }
}

import Sodium
import Trust

/// Who has which key in a bundle: finds keys in two hands and hands with two keys.
struct StatementRegister {
    private struct Holder: Hashable {
        let role: Role
        let subject: String
    }

    private var holders: [KeyId: Set<Holder>] = [:]
    private var sealers: [SealingKey: Set<Holder>] = [:]
    private var keys: [Holder: Set<KeyId>] = [:]
    private var copies: [KeyId: Int] = [:]
    private var revoked: [KeyId: Int] = [:]

    init(_ statements: [RootStatement]) {
        for statement in statements {
            switch statement {
            case .certificate(let certificate):
                let holder = Holder(role: certificate.role, subject: certificate.subject)
                holders[statement.keyId, default: []].insert(holder)
                keys[holder, default: []].insert(statement.keyId)
                copies[statement.keyId, default: 0] += 1
                if let sealKey = certificate.sealKey { sealers[sealKey, default: []].insert(holder) }
            case .revocation: revoked[statement.keyId, default: 0] += 1
            }
        }
    }

    func faults(of statement: RootStatement) -> [StatementFault] {
        let id = statement.keyId
        var faults: [StatementFault] = []
        switch statement {
        case .certificate(let certificate):
            let holder = Holder(role: certificate.role, subject: certificate.subject)
            if holders[id, default: []].count > 1 {
                faults.append(.sharedKey)
            } else if copies[id, default: 0] > 1 {
                faults.append(.duplicate)
            }
            if keys[holder, default: []].count > 1 { faults.append(.secondKey) }
            if let sealKey = certificate.sealKey, sealers[sealKey, default: []].count > 1 {
                faults.append(.sharedSealingKey)
            }
        case .revocation:
            if revoked[id, default: 0] > 1 { faults.append(.duplicate) }
            if holders[id] != nil { faults.append(.revokesCertified) }
        }
        return faults
    }
}

import Wording

extension GatheringFault {
    package var english: String {
        switch self {
        case .count(0): "No public keys were given."
        case .count(let count):
            "\(Counted.en(count, "public key was", "public keys were")) given; there may be at most "
                + "\(RootGathering.most)."
        case .mixedKinds(let one, let other):
            "The keys are of different kinds (for a \(one.english) and for a \(other.english)); each kind "
                + "has roots of its own."
        case .holderTwice(let holder): "Two keys carry the holder's name \(holder); one holder has one key."
        case .keyTwice(let one, let other):
            "\(one) and \(other) brought the same key; each holder makes a key alone and gives it to nobody."
        case .oneAlone: "With a threshold of 1 each holder could sign alone; outside training it is at least 2."
        case .threshold(let threshold, let keys):
            "A threshold of \(threshold) does not fit \(Counted.en(keys, "key", "keys")); it is at least 1 and at most "
                + "as many."
        }
    }
}

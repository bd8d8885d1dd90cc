import Wording

/// The name of a finger, as a poll worker says it to a voter.
extension FingerPosition: Worded {
    package var kyrgyz: String {
        switch self {
        case .unknown: "каалаган манжа"
        case .rightThumb: "оң баш бармак"
        case .rightIndex: "оң сөөмөй"
        case .rightMiddle: "оң ортон"
        case .rightRing: "оң аты жок манжа"
        case .rightLittle: "оң чыпалак"
        case .leftThumb: "сол баш бармак"
        case .leftIndex: "сол сөөмөй"
        case .leftMiddle: "сол ортон"
        case .leftRing: "сол аты жок манжа"
        case .leftLittle: "сол чыпалак"
        }
    }

    package var russian: String {
        switch self {
        case .unknown: "любой палец"
        case .rightThumb: "правый большой"
        case .rightIndex: "правый указательный"
        case .rightMiddle: "правый средний"
        case .rightRing: "правый безымянный"
        case .rightLittle: "правый мизинец"
        case .leftThumb: "левый большой"
        case .leftIndex: "левый указательный"
        case .leftMiddle: "левый средний"
        case .leftRing: "левый безымянный"
        case .leftLittle: "левый мизинец"
        }
    }

    package var english: String {
        switch self {
        case .unknown: "any finger"
        case .rightThumb: "right thumb"
        case .rightIndex: "right index"
        case .rightMiddle: "right middle"
        case .rightRing: "right ring"
        case .rightLittle: "right little"
        case .leftThumb: "left thumb"
        case .leftIndex: "left index"
        case .leftMiddle: "left middle"
        case .leftRing: "left ring"
        case .leftLittle: "left little"
        }
    }
}

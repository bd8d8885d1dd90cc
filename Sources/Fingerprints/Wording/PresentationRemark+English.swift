extension PresentationRemark {
    package var english: String {
        switch self {
        case .unusual(let trait):
            "The image is unlike those that this reader usually gives of a live finger (most of all: "
                + "\(trait.english)): ask to see the finger and look at it."
        case .seenBefore:
            "This image, or most of it, came from the reader before, and no finger gives the same image twice: "
                + "check the reader and its cable, and have the finger laid on again."
        }
    }
}

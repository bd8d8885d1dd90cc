extension TemplateError {
    package var english: String {
        let sentence =
            switch code {
            case .truncated: "The finger template is cut short; copy it again from where it came"
            case .trailingBytes: "Something follows the end of the finger template; take the file as it was written"
            case .unknownFormat:
                "This is not a finger template that can be read; give one of ISO/IEC 19794-2:2005 or ANSI INCITS 378-2004"
            case .lengthMismatch: "A length in the finger template is wrong; have it written again"
            case .outOfRange: "A value in the finger template is out of its range; have it written again"
            case .reservedCode: "The finger template has a code that no standard gives a meaning; have it written again"
            case .unsupported:
                "The finger template has several fingers, or another resolution across than down; have it written otherwise"
            }
        return "\(sentence) (technical: \(place))."
    }
}

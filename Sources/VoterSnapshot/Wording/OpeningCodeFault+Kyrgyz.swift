import Wording

extension OpeningCodeFault {
    package var kyrgyz: String {
        switch self {
        case .wrongLength(let has, let needs):
            "ачуу кодунда \(Counted.ky(needs, "белги")) болот, ал эми \(has) терилди; кайра териңиз"
        case .badCharacter:
            "ачуу кодунда сандар менен латын тамгалары гана болот; латын жайгашуусуна өтүп, кайра териңиз"
        case .mistyped:
            "ачуу кодунун бир белгиси туура эмес же экөө орун алмашкан; салыштырып, кайра териңиз. Эч нерсе бузулган жок"
        }
    }
}

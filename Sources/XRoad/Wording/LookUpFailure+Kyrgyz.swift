import Wording

extension LookUpFailure {
    package var kyrgyz: String {
        switch self {
        case .values: "Кызматка башка маанилер керек; анын сүрөттөмөсүн караңыз."
        case .noTwin: "Кызматтын сыноо үчүн эгизи жок."
        case .resting: "Кызмат бир нече жолу жооп берген жок, бир мүнөт ага суроо жөнөтүлбөйт. Андан кийин кайталаңыз."
        case .unreachable: "Биздин коопсуздук сервери менен байланыш жок."
        case .late: "Кызмат өз убагында жооп берген жок. Кийинчерээк кайталаңыз."
        case .answer(let fault): fault.kyrgyz
        case .incomplete(let fact): "Кызматтын жообунда \(fact) жок."
        case .exchange(let type): "Алмашуу тутуму сурамды жеткире алган жок: \(type)."
        case .refused(let code): "Кызмат \(code) коду менен баш тартты."
        case .journal: "Сурамды журналга жазуу мүмкүн болгон жок, ошондуктан ал жөнөтүлгөн жок. Дискти текшериңиз."
        }
    }
}

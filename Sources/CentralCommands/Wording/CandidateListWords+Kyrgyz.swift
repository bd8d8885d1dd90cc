import Candidacy
import Wording

extension CandidateListWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Партиялардын тизмелерин мыйзамдын квоталары боюнча текшерүү."
        case .discussion:
            """
            Жынысын, жашын, улутун жана майыптыгын реестрлер билдирет, квоталар талаптарда турат. Бюллетенге чыга ала турган \
            ар бир талапкер эсептелет. Тизме квотаны аткарбаса, чыгуу коду 6 болот жана dobush ballot define аны албайт.

            Мисал:
              dobush candidate lists
            """
        case .none: "Партиялардын тизмеси жок."
        case .list(let party, let contest, let count):
            "\(party) партиясынын тизмеси, \(contest): \(Counted.ky(count, "талапкер"))."
        case .meets: "Тизме бардык квоталарды аткарат."
        case .unknown(let applications):
            "Реестрлер бул арыздар боюнча жынысын жана туулган күнүн билдире элек: "
                + "\(applications.map(String.init).joined(separator: ", ")). dobush candidate verify буйругун аткарыңыз."
        case .misses(let party, let contest, let faults):
            "\(party) партиясынын тизмеси, \(contest), мыйзамдын квоталарын аткарбайт. "
                + faults.map(\.kyrgyz).joined(separator: " ")
        }
    }
}

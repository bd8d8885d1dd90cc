import Candidacy
import ElectionModel
import Wording

extension CandidateWords {
    var kyrgyz: String {
        switch self {
        case .group: "Талапкерлердин арызын кабыл алуу, текшерүүсүн көзөмөлдөө жана чечүү."
        case .groupDiscussion:
            """
            Мыйзамдын талаптары жана бекитилген бланктар шайлоонун candidates папкасында турат. Адамга тиешелүүнүн баары маалымат \
            базасында мөөрлөнгөн; ишти ар бир караган учур жазылат. Чечимди дайыма эки мүчө кабыл алат.
            """
        case .noRequirements(let file):
            "Мыйзамдын талапкерлерге койгон талаптары жок: \(file) файлы табылган жок. Адегенде ушул "
                + "шайлоонун талаптарын ошол жерге салыңыз."
        case .noTemplates(let folder):
            "\(folder) папкасында бекитилген бланк жок. Адегенде ушул шайлоонун бланктарын ошол жерге "
                + "салыңыз."
        case .candidacyHelp: "Арыздын номери."
        case .noCandidacy(let text): "«\(text)» номерлүү арыз жок. Тизмени dobush candidate status көрсөтөт."
        case .notPublished(let reason):
            "Бул иш сакталды, бирок кагаздар журналга али жарыяланган жок. Кийин кайталаңыз: "
                + "dobush candidate publish. Себеби: \(reason.kyrgyz)"
        case .publishAbstract: "Чыгарылган кагаздардын белгилерин журналга жарыялоо."
        case .publishDiscussion:
            """
            Муну адатта ар бир иш өзү кылат. Буйрук журнал бош эмес кезде калып калгандарды жарыялайт; аны канча жолу болсо да \
            кайталаса болот.
            """
        case .published(let count): "Журналга жарыяланган кагаздар: \(count)."
        case .wouldPublish(let count): "Жарыялана турган кагаздар: \(count)."
        case .applyAbstract: "Арызды кабыл алып, дароо билдирме кагаз чыгаруу."
        case .applyDiscussion:
            """
            Талапкердин жеке номери, добуш берүү, ким көрсөткөнү жана макулдугу керек; калганынын баарын реестрлер айтат. Жеке номер \
            сизден башка эч ким окуй албаган файлдан же баскычтоптон алынат, буйрук сабынан эмес.

            Мисал:
              dobush candidate apply --contest seats --party birimdik --place 3 --member osmonova
            """
        case .contestHelp: "Кайсы добуш берүүгө."
        case .partyHelp: "Көрсөткөн партия; жок болсо, өзүн өзү көрсөтөт."
        case .placeHelp: "Партиянын тизмесиндеги орду, 1ден баштап."
        case .consentHelp: "Талапкер макулдугуна кол койгон күн; жок болсо, бүгүн."
        case .applicantHelp: "Талапкердин жеке номери турган, сизден башка эч ким окуй албаган файл."
        case .askApplicant: "Талапкердин жеке номери (14 сан):"
        case .wrongApplicant: "Бул жеке номер эмес: 14 сан болуп, 1 же 2ден башталып, туулган күнү туура болушу керек."
        case .wrongContest(let text): "«\(text)» деген добуш берүү жок."
        case .wrongParty(let text): "«\(text)» партиянын белгиси боло албайт."
        case .wrongPlace: "--place 1ден 1000ге чейинки сан болуп, --party менен бирге берилет."
        case .taken(let number, let receipt):
            "Арыз кабыл алынды, номери \(number). Билдирме кагазы: \(receipt). Аны басып чыгаруу: dobush "
                + "candidate paper \(receipt)."
        case .wouldTake(let number): "Арыз кабыл алынмак, номери \(number)."
        case .decideAbstract: "Чечимди сунуштоо же башка мүчө сунуштаганды ырастоо."
        case .decideDiscussion:
            """
            Биринчи мүчө сунуштайт, экинчиси ошол эле буйрук менен ырастайт; ошондо гана чечим күчүнө кирип, кагаз чыгат. Талаптар \
            алдын ала кайра текшерилет. Реестр жооп берген талапты эч ким кол менен чечпейт.

            Мисалдар:
              dobush candidate decide 417 --register --member osmonova
              dobush candidate decide 417 --settle signatures --holds --document act.pdf --member osmonova
              dobush candidate decide 417 --end-appeal overturned --member ibraimov
            """
        case .registerHelp: "Талапкерди каттоо."
        case .refuseHelp: "Каттоодон баш тартуу; себептери чечимде жазылат."
        case .settleHelp: "Реестрлер чечпеген талапты чечүү."
        case .holdsHelp: "Талап аткарылган."
        case .failsHelp: "Талап аткарылган эмес."
        case .documentHelp: "Муну көрсөткөн документ; анын хеши сакталат."
        case .appealHelp: "Чечимге даттануу түшкөнүн белгилөө; бир мүчө жетиштүү."
        case .endAppealHelp: "Даттануу кандай бүттү: upheld (чечим күчүндө) же overturned (жокко чыгарылды)."
        case .takeBackHelp: "Экинчи мүчөнү күтүп турган сунушту кайтарып алуу."
        case .oneDeed:
            "Бир гана ишти көрсөтүңүз: --register, --refuse, --settle, --appeal, --end-appeal же "
                + "--take-back."
        case .holdsOrFails: "--settle менен --holds же --fails берилет; --document да ошону менен гана."
        case .wrongRequirement(let text): "«\(text)» деген талап жок."
        case .proposed(let deed): "Сунушталды: \(deed.kyrgyz). Эми башка мүчө ошол эле буйрук менен ырасташы керек."
        case .done(let deed, let stage): "Аткарылды: \(deed.kyrgyz). Арыздын абалы: \(stage.kyrgyz)."
        case .wouldPropose(let deed): "Сунушталмак: \(deed.kyrgyz)."
        case .wouldDo(let deed, let stage): "Аткарылмак: \(deed.kyrgyz). Арыздын абалы: \(stage.kyrgyz)."
        case .takenBack: "Сунуш кайтарылып алынды."
        case .wouldTakeBack: "Сунуш кайтарылып алынмак."
        case .withdrawAbstract: "Талапкер өз талапкерлигин алып салганын белгилөө."
        case .withdrawDiscussion:
            "Бир мүчө жетиштүү. Катталган талапкер бюллетенден чыгат жана ал жөнүндө чечим чыгарылат."
        case .replaceAbstract: "Партиянын тизмесинде кеткен талапкерди башкасына алмаштыруу."
        case .replaceDiscussion:
            """
            Алмаштыруучу талапкер ошол эле партиядан ошол эле орунга өзү арыз берген болушу керек. Эки мүчө керек: биринчиси \
            сунуштайт, экинчиси ошол эле буйрук менен ырастайт.
            """
        case .successorHelp: "Анын ордуна келген талапкердин арызынын номери."
        }
    }
}

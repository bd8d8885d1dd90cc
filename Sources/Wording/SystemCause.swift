import Glibc

/// Why the system refused something, by its error number: a fragment that follows a colon.
package struct SystemCause: Worded, Hashable {
    /// The system's error number, such as `ENOENT`.
    package let code: Int32

    package init(_ code: Int32) { self.code = code }

    package var kyrgyz: String {
        switch code {
        case ENOENT, ENOTDIR: "мындай файл же папка жок"
        case EACCES, EPERM: "бул колдонуучунун укугу жок"
        case EROFS: "дискке жазууга болбойт"
        case EEXIST: "мурунтан эле бар"
        case ENOSPC, EDQUOT: "дискте орун калган жок"
        case EISDIR: "бул файл эмес, папка"
        case EIO: "диск же түзмөк иштебей жатат"
        case EBUSY, ETXTBSY: "башка программа ээлеп турат"
        case EMFILE, ENFILE: "өтө көп файл ачылган"
        case ENOMEM: "эстутум жетпейт"
        case ELOOP, ENAMETOOLONG: "жолу туура эмес"
        default: "система катасы, номери \(code)"
        }
    }

    package var russian: String {
        switch code {
        case ENOENT, ENOTDIR: "такого файла или папки нет"
        case EACCES, EPERM: "у этого пользователя нет права"
        case EROFS: "на диск нельзя писать"
        case EEXIST: "уже существует"
        case ENOSPC, EDQUOT: "на диске нет места"
        case EISDIR: "это папка, а не файл"
        case EIO: "диск или устройство не работает"
        case EBUSY, ETXTBSY: "занято другой программой"
        case EMFILE, ENFILE: "открыто слишком много файлов"
        case ENOMEM: "не хватает памяти"
        case ELOOP, ENAMETOOLONG: "неправильный путь"
        default: "системная ошибка номер \(code)"
        }
    }

    package var english: String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file or folder"
        case EACCES, EPERM: "this user has no right to it"
        case EROFS: "the disk cannot be written to"
        case EEXIST: "it exists already"
        case ENOSPC, EDQUOT: "the disk is full"
        case EISDIR: "this is a folder, not a file"
        case EIO: "the disk or the device does not work"
        case EBUSY, ETXTBSY: "another program holds it"
        case EMFILE, ENFILE: "too many files are open"
        case ENOMEM: "there is not enough memory"
        case ELOOP, ENAMETOOLONG: "the path is not right"
        default: "system error number \(code)"
        }
    }
}

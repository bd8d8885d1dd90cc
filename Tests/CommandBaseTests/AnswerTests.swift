import CommandBase
import ElectionModel
import Testing

@Suite struct AnswerTests {
    @Test func `an answer for programs names its schema`() {
        let answer = Answer.object("register-list", ["seq": 3])
        #expect(answer == ["schema": "dobush.register-list.v1", "seq": 3])
    }
}

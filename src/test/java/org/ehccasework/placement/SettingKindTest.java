package org.ehccasework.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.web.form.FormField;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class SettingKindTest {

  @Autowired TaskForms forms;

  @Test
  void section38Lists7KindsThatTheFamilyCanRequire() {
    assertThat(Stream.of(SettingKind.values()).filter(SettingKind::isListed).map(SettingKind::code))
        .containsExactly("mainstream-maintained", "academy", "special-maintained", "special-academy",
            "non-maintained-special", "independent-s41", "further-education");
  }

  @Test
  void theFormOffersTheKindsWeKnow() {
    FormField settings = forms.of("choose-settings").field("settings").orElseThrow();
    FormField kind = settings.fields().stream().filter(field -> field.key().equals("kind")).findFirst().orElseThrow();
    assertThat(kind.options()).isEqualTo(Stream.of(SettingKind.values())
        .map(each -> new Option(each.code(), each.words())).toList());
  }

  @Test
  void theFormOffersTheThreeGroundsOfTheLawAndTheRepliesWeKnow() {
    TaskForm reply = forms.of("record-consultation-reply");
    assertThat(reply.field("ground").orElseThrow().options()).hasSize(3).isEqualTo(Stream.of(Ground.values())
        .map(each -> new Option(each.code(), each.words())).toList());
    assertThat(reply.field("outcome").orElseThrow().options()).isEqualTo(options(Reply.values()));
  }

  private static List<Option> options(Reply... replies) {
    return Stream.of(replies).map(each -> new Option(each.code(), each.words())).toList();
  }
}

package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class OpenCaseTest {

  private static final LocalDate BORN = LocalDate.of(2018, 5, 2);

  @Autowired CaseFixtures fixtures;
  @Autowired CaseFiles files;
  @Autowired CasePeople people;
  @Autowired CaseStages stages;
  @Autowired OpenCase openCase;

  @Test
  void givesAReferenceOfTheYearOfReceiptAndKeepsWhatWasSaid() {
    String ref = fixtures.aCase().receivedOn(LocalDate.of(2024, 1, 2)).open();
    assertThat(ref).matches("EHC-2024-\\d{4,}");
    CaseFile file = files.get(ref);
    assertThat(file.stage()).isEqualTo(CaseStage.DECIDING_TO_ASSESS);
    assertThat(file.clockStart()).isEqualTo(LocalDate.of(2024, 1, 2));
    assertThat(file.coordinator()).isEqualTo("t-priya");
    assertThat(file.child().setting()).isEqualTo("Elm Grove Primary School");
    assertThat(people.of(ref)).extracting(CasePerson::kind)
        .containsExactlyInAnyOrder(CasePerson.Kind.PARENT, CasePerson.Kind.SETTING);
  }

  @Test
  void startsTheClockOnTheDayTheAuthorityBecameResponsibleWhereThatCameFirst() {
    LocalDate friday = LocalDate.of(2026, 9, 4);
    assertThat(files.get(fixtures.aCase().becameResponsibleOn(friday).open()).clockStart()).isEqualTo(friday);
    assertThat(files.get(fixtures.aCase().becameResponsibleOn(LocalDate.of(2026, 9, 9)).open()).clockStart())
        .isEqualTo(CaseToOpen.MON_7_SEP_2026);
  }

  @Test
  void neverGivesOneReferenceTwice() throws Exception {
    fixtures.authority();
    int year = 2031;
    int each = 15;
    var together = new CountDownLatch(1);
    Callable<List<String>> open = () -> {
      together.await();
      List<String> refs = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        refs.add(fixtures.aCase().receivedOn(LocalDate.of(year, 3, 3)).open());
      }
      return refs;
    };
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> both = List.of(threads.submit(open), threads.submit(open));
      together.countDown();
      List<String> refs = new ArrayList<>(both.get(0).get());
      refs.addAll(both.get(1).get());
      assertThat(refs).hasSize(2 * each).doesNotHaveDuplicates().allMatch(ref -> ref.startsWith("EHC-2031-"));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void knowsAChildAgainByNumberElseByNameAndBirth() {
    fixtures.as("t-priya");
    String ref = fixtures.aCase().named("Zoë-Mae", "Ó Brien-Łuk").born(BORN)
        .numbers("a 123 4567 8901 2", "943 476 5919").open();
    assertThat(known("Other", "Name", "A123456789012", null)).isEqualTo(ref);
    assertThat(known("Other", "Name", null, "9434765919")).isEqualTo(ref);
    assertThat(known("  zoe  mae ", "O'Brien Luk", "", "")).isEqualTo(ref);
    assertThat(openCase.findKnown("Zoe Mae", "O Brien Luk", BORN.plusDays(1), null, null)).isEmpty();
    assertThat(openCase.findKnown("Zoe", "O Brien Luk", BORN, null, null)).isEmpty();
  }

  @Test
  void neverFindsAChildOfAnotherAuthority() {
    String ref = fixtures.aCase().numbers("B123456789012", null)
        .of(fixtures.otherAuthority().id(), fixtures.east().id()).coordinator("t-olga").open();
    fixtures.as("t-priya");
    assertThat(openCase.findKnown("Other", "Name", BORN, "B123456789012", null)).isEmpty();
    fixtures.as("t-olga");
    assertThat(known("Other", "Name", "B123456789012", null)).isEqualTo(ref);
  }

  @Test
  void opensOneCaseOfAChildAtATimeAndKeepsOneRecordOfThem() {
    fixtures.as("t-priya");
    String first = fixtures.aCase().named("Ama", "Owusu").born(LocalDate.of(2017, 8, 9)).open();
    CaseFile.Child child = files.get(first).child();
    var again = fixtures.aCase().known(child.id()).numbers("C123456789012", null);
    assertThatThrownBy(again::open).isInstanceOf(AlreadyDone.class).hasMessageContaining(first);
    stages.move(first, CaseStage.NOT_ASSESSED);
    String second = again.open();
    assertThat(files.get(second).child().id()).isEqualTo(child.id());
    assertThat(files.get(second).child().upn()).isEqualTo("C123456789012");
    assertThat(openCase.findKnown("Ama", "Owusu", LocalDate.of(2017, 8, 9), null, null).orElseThrow().openCaseRef())
        .isEqualTo(second);
  }

  @Test
  void saysThatThereIsNoSuchCase() {
    assertThat(files.find("EHC-1999-0001")).isEmpty();
    assertThatThrownBy(() -> files.get("EHC-1999-0001")).isInstanceOf(NotFound.class)
        .hasMessage("There is no case EHC-1999-0001.");
  }

  private String known(String firstName, String lastName, String upn, String nhsNumber) {
    return openCase.findKnown(firstName, lastName, BORN, upn, nhsNumber).orElseThrow().openCaseRef();
  }
}

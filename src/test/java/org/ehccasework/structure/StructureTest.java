package org.ehccasework.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.ehccasework.EhcCaseworkApplication;
import org.ehccasework.engine.CaseVariable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** The house keeps its rooms apart. */
class StructureTest {

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ehccasework");

  @Test
  void modulesKeepTheirDirections() {
    ApplicationModules modules = ApplicationModules.of(EhcCaseworkApplication.class);
    assertThat(modules.stream().count()).isGreaterThan(12);
    modules.verify();
  }

  @Test
  void camundaIsKnownToTheEngineAndToProcessPackagesAlone() {
    assertThat(HOUSE.that(resideInAPackage("..process.."))).isNotEmpty();
    noClasses().that().resideOutsideOfPackages("org.ehccasework.engine..", "..process..", "..cockpit..")
        .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(HOUSE);
  }

  @Test
  void onlyCaseVariableReadsAndWritesProcessVariables() {
    noClasses().that().doNotBelongToAnyOf(CaseVariable.class)
        .should().callMethod(VariableScope.class, "getVariable", String.class)
        .orShould().callMethod(VariableScope.class, "setVariable", String.class, Object.class).check(HOUSE);
  }

  @Test
  void delegatesArePackagePrivateWithOneCollaborator() {
    classes().that().implement(JavaDelegate.class).should().bePackagePrivate()
        .andShould(new ArchCondition<>("have one collaborator") {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            long fields = item.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).count();
            events.add(new SimpleConditionEvent(item, fields == 1, item.getName() + " has " + fields + " fields"));
          }
        }).check(HOUSE);
  }

  @Test
  void controllersSeeNeitherRowsNorTheEngine() {
    noClasses().that().areAnnotatedWith(Controller.class)
        .should().dependOnClassesThat().areAssignableTo(JdbcClient.class)
        .orShould().dependOnClassesThat().resideInAPackage("org.camunda..").check(HOUSE);
  }

  @Test
  void everyPublicMethodOfAUseCaseSaysWhoMayCallIt() {
    methods().that().areDeclaredInClassesThat().areAnnotatedWith(Service.class).and().arePublic()
        .and().areNotStatic().should(new ArchCondition<>("carry a role or be for the system") {
          @Override
          public void check(JavaMethod method, ConditionEvents events) {
            boolean guarded = method.isMetaAnnotatedWith(PreAuthorize.class)
                || method.isAnnotatedWith(PreAuthorize.class)
                || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class);
            events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " names no role"));
          }
        }).check(HOUSE);
  }

  @Test
  void nothingAsksTheClockOnTheWall() {
    noClasses().that().haveSimpleNameNotEndingWith("MovableClock")
        .should().callMethod(LocalDate.class, "now").orShould().callMethod(Instant.class, "now")
        .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
        .orShould().callMethod(ZonedDateTime.class, "now")
        .orShould().callMethod(System.class, "currentTimeMillis").check(HOUSE);
  }

  @Test
  void oldDatesStayAtTheEdgeOfTheEngine() {
    noClasses().that().resideOutsideOfPackages("org.ehccasework.engine..", "..process..")
        .should().dependOnClassesThat().belongToAnyOf(java.util.Date.class, java.util.Calendar.class).check(HOUSE);
  }
}

package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class StatuteStructureTest {

  private static final int FEWEST_CLASSES = 20;

  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ehccasework.statute");

  @Test
  void dependsOnPlainJavaOnly() {
    assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES);
    ArchRuleDefinition.classes().that().doNotHaveSimpleName("package-info")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.ehccasework.statute")
        .check(classes);
  }

  @Test
  void readsNoWallClock() {
    ArchRuleDefinition.noClasses()
        .should().callMethod(java.time.LocalDate.class, "now")
        .orShould().callMethod(java.time.Instant.class, "now")
        .check(classes);
  }
}

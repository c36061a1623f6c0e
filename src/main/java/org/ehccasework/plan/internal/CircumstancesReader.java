package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.placement.read.ConsultationReader;
import org.ehccasework.placement.read.ConsultationReader.Consultation;
import org.ehccasework.statute.YearGroup;
import org.springframework.stereotype.Component;

/** Reads from the case, its advice and its consultations what the checks of its plan must know. */
@Component
public class CircumstancesReader {

  private final CaseFiles files;
  private final AdviceReader advice;
  private final ConsultationReader consultations;
  private final RepresentationRows representations;
  private final Clock clock;

  CircumstancesReader(CaseFiles files, AdviceReader advice, ConsultationReader consultations,
      RepresentationRows representations, Clock clock) {
    this.files = files;
    this.advice = advice;
    this.consultations = consultations;
    this.representations = representations;
    this.clock = clock;
  }

  public Circumstances of(String caseRef) {
    CaseFile.Child child = files.get(caseRef).child();
    return new Circumstances(child.setting(),
        consultations.of(caseRef).stream().map(Consultation::setting).toList(),
        representations.request(caseRef).orElse(null),
        advice.of(caseRef).stream().filter(AdviceReader.Advice::open).map(AdviceReader.Advice::from).toList(),
        YearGroup.isNineOrLater(child.dateOfBirth(), LocalDate.now(clock)));
  }
}

package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.placement.read.ConsultationReader;
import org.ehccasework.placement.read.ConsultationReader.Consultation;
import org.ehccasework.placement.read.WishReader;
import org.ehccasework.placement.read.WishReader.Wish;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.ehccasework.statute.YearGroup;
import org.springframework.stereotype.Component;

/** Reads from the case, its advice and its consultations what the checks of its plan must know. */
@Component
public class CircumstancesReader {

  private final CaseFiles files;
  private final AdviceReader advice;
  private final ConsultationReader consultations;
  private final WishReader wishes;
  private final Clock clock;

  CircumstancesReader(CaseFiles files, AdviceReader advice, ConsultationReader consultations,
      WishReader wishes, Clock clock) {
    this.files = files;
    this.advice = advice;
    this.consultations = consultations;
    this.wishes = wishes;
    this.clock = clock;
  }

  public Circumstances of(String caseRef) {
    CaseFile.Child child = files.get(caseRef).child();
    List<Consultation> consulted = consultations.of(caseRef);
    Optional<Wish> wish = wishes.latest(caseRef);
    return new Circumstances(child.setting(),
        consulted.stream().map(Consultation::setting).toList(),
        wish.map(Wish::setting).orElse(null),
        SettingCandidates.of(consulted, wish).stream().filter(Candidate::binds).map(Candidate::setting).toList(),
        advice.of(caseRef).stream().filter(AdviceReader.Advice::open).map(AdviceReader.Advice::from).toList(),
        YearGroup.isNineOrLater(child.dateOfBirth(), LocalDate.now(clock)));
  }
}

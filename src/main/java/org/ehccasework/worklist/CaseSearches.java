package org.ehccasework.worklist;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.KeptSearches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person searches for, so that no name or date of birth ever stands in an address. */
@Service
public class CaseSearches {

  /** As much as is kept of what was typed. */
  private static final int LONGEST = 200;

  private final KeptSearches kept;
  private final CurrentActor actor;

  CaseSearches(KeptSearches kept, CurrentActor actor) {
    this.kept = kept;
    this.actor = actor;
  }

  /** Keeps the words; the id may stand in an address. */
  @Transactional
  @CaseReaders
  public UUID keep(String words) {
    String typed = words.strip();
    return kept.keep(actor.username(), typed.substring(0, Math.min(LONGEST, typed.length())));
  }

  /** The words of a search the person acting made within the last day. */
  @CaseReaders
  public Optional<String> words(UUID id) {
    return kept.find(actor.username(), id);
  }
}

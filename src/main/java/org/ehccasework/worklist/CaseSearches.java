package org.ehccasework.worklist;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.KeptSearches;
import org.ehccasework.worklist.internal.WholeNumber;
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

  /** Whether the words are a whole reference, UPN or NHS number, so that what they find is what was looked for. */
  @CaseReaders
  public boolean isWholeNumber(String words) {
    return WholeNumber.of(words).isPresent();
  }

  /** Where a search of the person acting is shown again; empty for anything else. */
  @CaseReaders
  public Optional<String> address(String id) {
    try {
      return id == null ? Optional.empty() : words(UUID.fromString(id)).map(words -> "/cases?search=" + id);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** The words of a search the person acting made within the last day. */
  @CaseReaders
  public Optional<String> words(UUID id) {
    return kept.find(actor.username(), id);
  }
}

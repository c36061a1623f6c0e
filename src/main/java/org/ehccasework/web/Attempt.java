package org.ehccasework.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** One of many things done one after the other: what keeps one from being done must not keep the others. */
public final class Attempt {

  private Attempt() {}

  /** Why it could not be done, in a sentence for the person; empty where it was done. A fault of ours is thrown on. */
  public static Optional<String> problem(Runnable useCase) {
    try {
      useCase.run();
      return Optional.empty();
    } catch (RuleBroken broken) {
      return Optional.of(broken.violations().stream().map(Violation::message).map(Attempt::sentence)
          .collect(Collectors.joining(" ")));
    } catch (NoAccess | NotFound | AlreadyDone | TaskAlreadyDone | NoSuchTask refused) {
      return Optional.of(sentence(refused.getMessage()));
    } catch (AccessDeniedException denied) {
      return Optional.of("Your role may not do this.");
    } catch (ConcurrencyFailureException meanwhile) {
      return Optional.of("Someone else changed this in the same moment. Try it again.");
    }
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}

package org.ehccasework.casefile;

import org.ehccasework.casefile.internal.LeaveRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ManagerOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides for the council when its letters name the deputy beside the coordinator. */
@Service
public class DecideCoverInLetters {

  private final LeaveRows leave;
  private final Authorities authorities;

  DecideCoverInLetters(LeaveRows leave, Authorities authorities) {
    this.leave = leave;
    this.authorities = authorities;
  }

  public record Command(Cover.InLetters named) {}

  @Transactional
  @ManagerOnly
  public void decide(Command command) {
    leave.inLetters(authorities.current().id(), command.named());
  }
}

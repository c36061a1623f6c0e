package org.ehccasework.advice.internal;

import java.util.UUID;
import org.ehccasework.clock.AdviceBound;
import org.springframework.stereotype.Component;

/** Knows of each request for advice whether the law binds who was asked. */
@Component
class BoundByAdvice implements AdviceBound {

  private final AdviceRequests requests;

  BoundByAdvice(AdviceRequests requests) {
    this.requests = requests;
  }

  @Override
  public Force of(String adviceRequestId) {
    return requests.find(UUID.fromString(adviceRequestId)).map(request -> switch (request.kind()) {
      case FAMILY -> Force.FAMILY;
      case MEDICAL, SPEECH_AND_LANGUAGE, OCCUPATIONAL_THERAPY, PHYSIOTHERAPY, CAMHS, YOUTH_JUSTICE -> Force.LAW;
      case EDUCATION, VISION, HEARING, MULTI_SENSORY, PSYCHOLOGY, SOCIAL_CARE, VIRTUAL_SCHOOL, OTHER,
          ASKED_BY_FAMILY -> Force.GUIDANCE;
    }).orElse(Force.LAW);
  }
}

package org.ehccasework.web.form;

import java.time.Clock;
import org.ehccasework.people.KeptTyping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every form come back with what was typed. */
@Configuration
class FormSetUp implements WebMvcConfigurer {

  private final ObjectProvider<KeptTyping> kept;
  private final Clock clock;

  /** A test of a single page brings no sign-in along. */
  FormSetUp(ObjectProvider<KeptTyping> kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    kept.ifAvailable(found -> registry.addInterceptor(new KeptForms(found, new FormReader(), clock)));
  }
}

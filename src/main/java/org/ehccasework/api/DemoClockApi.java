package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.ehccasework.demo.DemoTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the demo's time; there only in the profile {@code demo}. */
@RestController
@Profile("demo")
@Tag(name = "Demo")
class DemoClockApi {

  private final DemoTime time;

  DemoClockApi(DemoTime time) {
    this.time = time;
  }

  @Schema(name = "DemoDay")
  record Today(LocalDate today) {}

  @PostMapping("/api/v1/demo/clock")
  @Operation(summary = "Move the demo's time forward",
      description = "For administrators. Runs what falls due at its own date and answers when all has run.")
  DemoTime.Now move(@RequestBody Today asked) {
    return time.moveTo(asked.today());
  }
}

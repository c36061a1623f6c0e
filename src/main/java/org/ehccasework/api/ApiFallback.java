package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.ehccasework.web.NotFound;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses of the API that do not exist in the API's own way. */
@RestController
@Hidden
class ApiFallback {

  @RequestMapping("/api/**")
  void nothingHere() {
    throw new NotFound("There is nothing at this address. The API is documented at /v3/api-docs.");
  }
}

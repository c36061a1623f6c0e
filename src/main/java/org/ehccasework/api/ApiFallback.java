package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.ehccasework.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers what the API does not have in its own way: another method at a known address, or no such address. */
@RestController
@Hidden
class ApiFallback {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  ApiFallback(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @RequestMapping("/api/**")
  void nothingHere(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
    Set<String> methods = methodsOf(request);
    if (!methods.isEmpty()) {
      throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }
    throw new NotFound("There is nothing at this address. The API is documented at /v3/api-docs.");
  }

  /** The methods under which the address is known. */
  private Set<String> methodsOf(HttpServletRequest request) {
    Set<String> methods = new TreeSet<>();
    mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
        .filter(info -> info.getPathPatternsCondition() != null
            && info.getPathPatternsCondition().getMatchingCondition(request) != null)
        .forEach(info -> info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()))));
    return methods;
  }
}

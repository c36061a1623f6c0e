package org.ehccasework.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's documents say of themselves. */
@Configuration
class ApiDocuments {

  private static final String BASIC = "basic";

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("EHC Casework API").version("1")
            .description("Casework for Education, Health and Care needs assessments and plans. Dates are ISO dates in "
                + "London; errors are problems (RFC 9457) with a list of what to put right. Keys that are not "
                + "documented are not read. Any address asked with another method answers 405, and 406 where JSON is "
                + "not accepted.")
            .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
        .components(new Components().addSecuritySchemes(BASIC,
            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }
}

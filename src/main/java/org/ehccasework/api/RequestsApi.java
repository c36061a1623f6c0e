package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.ehccasework.api.internal.RegisterOnce;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.Channel;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registers requests; sent twice under one Idempotency-Key a request is registered once. */
@RestController
@Tag(name = "Requests")
class RequestsApi {

  /** Where the fields of the page's form stand in the body. */
  private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("firstName", "child.firstName"),
      Map.entry("lastName", "child.lastName"), Map.entry("dateOfBirth", "child.dateOfBirth"),
      Map.entry("upn", "child.upn"), Map.entry("nhsNumber", "child.nhsNumber"), Map.entry("setting", "child.setting"),
      Map.entry("requesterKind", "requester.kind"), Map.entry("requesterName", "requester.name"),
      Map.entry("requesterEmail", "requester.email"), Map.entry("requesterPhone", "requester.phone"),
      Map.entry("requesterAddress", "requester.address"), Map.entry("agreedEmail", "requester.agreedEmail"));

  private final RegisterOnce registerOnce;

  RequestsApi(RegisterOnce registerOnce) {
    this.registerOnce = registerOnce;
  }

  /**
   * @param sameChild whether a child we know already is this one; asked for by a 422 where it must be said
   */
  @Schema(name = "NewRequest", requiredProperties = {"child", "requester", "channel", "receivedOn"})
  record Body(Child child, Requester requester, String channel, LocalDate receivedOn, LocalDate becameResponsibleOn,
      Boolean sameChild, String coordinator) {

    @Schema(name = "NewRequestChild", requiredProperties = {"firstName", "lastName", "dateOfBirth"})
    record Child(String firstName, String lastName, LocalDate dateOfBirth, String upn, String nhsNumber,
        String setting) {}

    @Schema(name = "NewRequestRequester", requiredProperties = {"kind", "name"})
    record Requester(String kind, String name, String email, String phone, String address, Boolean agreedEmail) {}

    NewRequest asRequest() {
      NewRequest.Child who = child == null ? new NewRequest.Child(null, null, null, null, null, null)
          : new NewRequest.Child(child.firstName(), child.lastName(), child.dateOfBirth(), child.upn(),
              child.nhsNumber(), child.setting());
      NewRequest.Contact by = requester == null ? NewRequest.Contact.of(null, null)
          : new NewRequest.Contact(requester.name(), requester.email(), requester.phone(), requester.address(),
              Boolean.TRUE.equals(requester.agreedEmail()));
      return new NewRequest(who, kind(), by, null, channelKind(), receivedOn, becameResponsibleOn, sameChild, coordinator);
    }

    private RequesterKind kind() {
      String code = requester == null ? null : requester.kind();
      return code == null ? null : RequesterKind.ofCode(code).orElseThrow(() -> new RuleBroken("requester.kind",
          "Enter requester.kind as parent, young-person, school or other."));
    }

    private Channel channelKind() {
      return channel == null ? null : Channel.ofCode(channel).orElseThrow(() -> new RuleBroken("channel",
          "Enter channel as post, email, phone or portal."));
    }
  }

  /** The new case. */
  record Registered(String ref) {}

  @CoordinatorOnly
  @PostMapping("/api/v1/requests")
  @Operation(summary = "Register a request and open its case",
      description = "kind: parent, young-person, school or other; channel: post, email, phone or portal. 409 names the "
          + "case where one is open for the child already, or whom to tell where that case is shut to you. "
          + "The same Idempotency-Key with the same body answers with the same case, with another body 422.")
  @ApiResponse(responseCode = "201", description = "The case is open", headers = @Header(name = "Location",
      description = "address of the case", schema = @Schema(type = "string", example = "/api/v1/cases/EHC-2026-0061")))
  ResponseEntity<Registered> register(@RequestBody Body body,
      @RequestHeader(name = "Idempotency-Key", required = false) String key) {
    String ref = register(body.asRequest(), key);
    return ResponseEntity.created(URI.create("/api/v1/cases/" + ref)).body(new Registered(ref));
  }

  private String register(NewRequest request, String key) {
    try {
      return registerOnce.register(request, key);
    } catch (RuleBroken broken) {
      throw new RuleBroken(broken.violations().stream().map(each ->
          new Violation(PLACES.getOrDefault(each.field(), each.field()), each.message())).toList());
    }
  }
}

package org.porchlight.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Somebody who is signed in. Every call starts a new request with their own bearer token, so
 * nothing of one request is left in the next.
 */
public record Person(UUID accountId, UUID branchId, String token) {

  /** The same in another session. */
  public Person with(String otherToken) {
    return new Person(accountId, branchId, otherToken);
  }

  public RequestSpecification request() {
    return RestAssured.given().header("Authorization", "Bearer " + token);
  }

  public RequestSpecification json() {
    return request().contentType(ContentType.JSON);
  }

  /** With this as its JSON body. */
  public RequestSpecification body(Object body) {
    return json().body(body);
  }

  public RequestSpecification header(String name, String value) {
    return request().header(name, value);
  }

  public RequestSpecification queryParam(String name, Object value) {
    return request().queryParam(name, value);
  }

  public Response get(String path, Object... params) {
    return request().get(path, params);
  }

  public Response post(String path, Object... params) {
    return json().post(path, params);
  }

  public Response put(String path, Object... params) {
    return request().put(path, params);
  }

  public Response delete(String path, Object... params) {
    return request().delete(path, params);
  }
}

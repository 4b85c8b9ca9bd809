/**
 * A certificate for servers on the loopback that tests start, signed by itself; the key is no secret.
 *
 * openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
 *   -subj /CN=localhost -addext 'subjectAltName=IP:127.0.0.1,DNS:localhost'
 */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUO/4zBfcU6xrOPtIriMzwVXO86tMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjAwNDMyN1oYDzIxMjYxMTAy
MDA0MzI3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQEqHJtMilHo+d8dQ57Z5pe9jn3S8ez+JtWTNwDoXqCc72LoyoJUWlW
E8sT6geYCVpdHo3SdGl0FFNXgG/R+20Eo28wbTAdBgNVHQ4EFgQUDmTjKF2PcxB9
22AFST/1EJtCecEwHwYDVR0jBBgwFoAUDmTjKF2PcxB922AFST/1EJtCecEwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDSQAwRgIhANaU/znW8m3QYMi6jVFw2VPr4i/Msq4YFqgUsVJsNDa+AiEA
1ARsIV53JDboSQkFrui3QBoDxasWI24qYsm2srD7UuI=
-----END CERTIFICATE-----`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVMc60/vBNNHSon10
etY1tOt7EVM2mXvmP8FJuZa4ARyhRANCAAQEqHJtMilHo+d8dQ57Z5pe9jn3S8ez
+JtWTNwDoXqCc72LoyoJUWlWE8sT6geYCVpdHo3SdGl0FFNXgG/R+20E
-----END PRIVATE KEY-----`;

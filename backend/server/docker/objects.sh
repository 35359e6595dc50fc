#!/bin/sh
# SeaweedFS takes its S3 credentials from a file; this writes them there from the environment.
set -eu
umask 077
cat >/tmp/s3.json <<JSON
{"identities": [{"name": "porchlight", "actions": ["Admin", "Read", "Write", "List"],
  "credentials": [{"accessKey": "$S3_ACCESS_KEY", "secretKey": "$S3_SECRET_KEY"}]}]}
JSON
exec weed server -dir=/data -ip=objects -ip.bind=0.0.0.0 -s3 -s3.config=/tmp/s3.json -volume.max=0

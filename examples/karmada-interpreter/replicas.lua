local kube = require("kube")

function GetReplicas(obj)
  return obj.spec.workers, kube.accuratePodRequirements(obj.spec.template)
end
